package org.pulseplan.profile;

import java.math.BigDecimal;

/** What the clinical lead decided about one fact or choice of the knowledge base. */
public sealed interface Decision {
    /** The id of the fact or choice. */
    String id();

    /** The {@link FactPrint} of what was reviewed: the decision counts only while that reads the same. */
    String print();

    /** Adopted as it stands. */
    record Adopted(String id, String print) implements Decision {}

    /**
     * Changed to the site's own value.
     *
     * @param from the value that was shipped when it was reviewed
     * @param to the site's value, in the same unit
     * @param unit the UCUM code of both
     * @param reason why the site differs
     */
    record Changed(String id, String print, BigDecimal from, BigDecimal to, String unit, String reason)
            implements Decision {}

    /**
     * An option chosen in place of the shipped one.
     *
     * @param from the id of the option that was shipped when it was reviewed
     * @param to the id of the site's option
     * @param reason why the site differs
     */
    record Chosen(String id, String print, String from, String to, String reason) implements Decision {}
}
