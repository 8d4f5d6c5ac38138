package org.pulseplan.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Finding;

/**
 * What the prescriber decided.
 *
 * @param entries the fields of {@link DecisionFields}
 * @param reasons the reasons given for findings that ask for one, by {@link Finding#key()}
 * @param overrides the overrides of STOP findings, by {@link Finding#key()}
 */
public record Decisions(Entries entries, Map<String, GivenReason> reasons, Map<String, StopOverride> overrides) {
    public Decisions {
        reasons = Map.copyOf(reasons);
        overrides = Map.copyOf(overrides);
    }

    public static Decisions none() {
        return new Decisions(Entries.none(), Map.of(), Map.of());
    }

    public Decisions with(Entries changed) {
        return new Decisions(changed, reasons, overrides);
    }

    /** The reason that was given for a finding as it is now. */
    public Optional<String> reason(Finding finding) {
        return given(finding)
                .filter(reason -> reason.about().equals(finding.statement()))
                .map(GivenReason::words);
    }

    /** A reason that was given for this finding when it had other values: it does not count. */
    public Optional<String> lapsedReason(Finding finding) {
        return given(finding)
                .filter(reason -> !reason.about().equals(finding.statement()))
                .map(GivenReason::words);
    }

    private Optional<GivenReason> given(Finding finding) {
        return Optional.ofNullable(reasons.get(finding.key()));
    }

    /** The same decisions with this reason, given for the finding as it is now; a blank one takes it back. */
    public Decisions withReason(Finding finding, String reason) {
        Map<String, GivenReason> changed = new LinkedHashMap<>(reasons);
        if (reason.isBlank()) {
            changed.remove(finding.key());
        } else {
            changed.put(finding.key(), new GivenReason(reason.strip(), finding.statement()));
        }
        return new Decisions(entries, changed, overrides);
    }

    /** What was filled in to override a finding, complete or not. */
    public Optional<StopOverride> override(Finding finding) {
        return Optional.ofNullable(overrides.get(finding.key()));
    }

    /** The same decisions with this override; a blank one takes it back. */
    public Decisions withOverride(Finding finding, StopOverride override) {
        Map<String, StopOverride> changed = new LinkedHashMap<>(overrides);
        if (override.isBlank()) {
            changed.remove(finding.key());
        } else {
            changed.put(finding.key(), override);
        }
        return new Decisions(entries, reasons, changed);
    }

    /** Whether a finding is a STOP that is validly overridden. */
    boolean lifts(Finding finding) {
        return finding.overridable()
                && override(finding)
                        .filter(one -> one.gap(finding.statement()).isEmpty())
                        .isPresent();
    }

    /** The same decisions without the reasons and overrides given for findings about this lesion. */
    Decisions withoutLesion(int number) {
        Map<String, GivenReason> left = new LinkedHashMap<>(reasons);
        left.keySet().removeIf(key -> Finding.isAbout(key, number));
        Map<String, StopOverride> standing = new LinkedHashMap<>(overrides);
        standing.keySet().removeIf(key -> Finding.isAbout(key, number));
        return new Decisions(entries, left, standing);
    }
}
