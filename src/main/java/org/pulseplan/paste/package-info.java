/** Lesions copied from a spreadsheet: what was understood, column by column and cell by cell, before anything is taken over. */
@NullMarked
package org.pulseplan.paste;

import org.jspecify.annotations.NullMarked;
