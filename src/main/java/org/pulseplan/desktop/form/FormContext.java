package org.pulseplan.desktop.form;

import org.pulseplan.desktop.CaseModel;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.text.Language;

/**
 * What every form needs: the case it edits, the reader of what is typed, and the language it speaks.
 *
 * @param model the open case
 */
public record FormContext(CaseModel model, EntryReader reader, Language language) {}
