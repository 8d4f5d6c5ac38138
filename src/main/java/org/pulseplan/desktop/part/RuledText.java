package org.pulseplan.desktop.part;

/**
 * A sentence and the rule that says so.
 *
 * @param rule id in the knowledge base
 */
public record RuledText(String rule, String text) {}
