package org.pulseplan.desktop.response.whatif;

import java.util.Optional;
import org.pulseplan.desktop.response.Lane;
import org.pulseplan.response.Preference;

/**
 * The lesion as planned, or as it might be.
 *
 * @param name what is supposed
 * @param lane the prediction
 * @param difference by how much it differs from the plan, with its intervals; empty for the plan itself
 * @param preference the supposed first, the plan second; empty for the plan itself
 * @param compared the same in words
 * @param outside whether it lies outside what was studied
 */
record WhatIfRow(
        String name, Lane lane, String difference, Optional<Preference> preference, String compared, boolean outside) {}
