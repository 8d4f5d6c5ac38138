package org.pulseplan.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pulseplan.dose.IntratumouralTotal;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.dose.TreatmentWindow;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Route;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Minutes;

/** Fills the slots of checklist items, such as {@code {dose}}, with this plan's values or with why there is none. */
final class ChecklistSlots {
    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Plan plan;
    private final Wording words;

    ChecklistSlots(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    /** The text with its slots filled; where several cannot be, for the same reasons, these are named once. */
    String fill(String text) {
        Set<String> said = new HashSet<>();
        return SLOT.matcher(text).replaceAll(slot -> {
            String value = value(slot.group(1));
            boolean again = value.startsWith(words.text("checklist.notComputed", "")) && !said.add(value);
            return Matcher.quoteReplacement(again ? words.text("checklist.notComputedEither") : value);
        });
    }

    private String value(String slot) {
        return switch (slot) {
            case "patient" -> words.entry(plan.draft().patient().entries().get(PatientFields.NAME));
            case "regimen" -> value(plan.regimen(), words::value);
            case "drug" -> value(plan.regimen(), regimen -> words.value(regimen.drug()));
            case "route" -> value(plan.regimen(), regimen -> words.value(regimen.route()));
            case "dose" -> dose(dose -> words.value(dose.dose()), total -> words.value(total.amount()));
            case "volume" -> dose(dose -> words.value(dose.volume()), total -> words.value(total.volume()));
            case "concentration" -> dose(dose -> words.value(dose.concentration()), total -> concentrations());
            case "vials" -> dose(dose -> words.value(dose.vials()), total -> words.text("checklist.vialsUnknown"));
            case "window" ->
                value(plan.window(), window -> words.text("window.fromTo", window.opens(), window.closes()));
            case "opens" -> time(TreatmentWindow::opens);
            case "closes" -> time(TreatmentWindow::closes);
            case "clearance" -> value(plan.patient().clearance(), words::value);
            case "cumulative" ->
                plan.stopped() ? words.text("checklist.stopped") : value(plan.cumulativeBleomycin(), words::value);
            case "earlier" -> value(plan.patient().earlierBleomycin(), words::value);
            case "perLesion" -> plan.stopped() ? words.text("checklist.stopped") : perLesion();
            case "approval" -> words.entry(plan.draft().decisions().entries().get(DecisionFields.APPROVAL));
            case "approvalBy" -> words.entry(plan.draft().decisions().entries().get(DecisionFields.APPROVAL_BY));
            case "dilution" -> dose(dose -> words.text("doesNotApply"), this::dilution);
            case "lesions" -> words.counted("lesions", plan.lesions().size());
            case "electrodes" -> electrodes();
            default -> words.text("checklist.unknownSlot", slot);
        };
    }

    private <T> String value(Computed<T> computed, Function<T, String> show) {
        return computed.known().map(show).orElseGet(() -> notComputed(computed.reasons()));
    }

    /** Minutes of the window; where they are not known, a blank to fill in by hand, since a clock cannot wait for a reason. */
    private String time(Function<TreatmentWindow, Minutes> part) {
        return plan.window().known().map(part).map(words::value).orElseGet(() -> words.text("checklist.minutes"));
    }

    private String notComputed(List<Phrase> reasons) {
        return words.text(
                "checklist.notComputed", reasons.isEmpty() ? words.text("doesNotApply") : words.together(reasons));
    }

    /** A stopped plan names no dose on the list that is worked through: nobody should draw it up. */
    private String dose(Function<IntravenousDose, String> vein, Function<IntratumouralTotal, String> tumour) {
        return plan.stopped() ? words.text("checklist.stopped") : known(vein, tumour);
    }

    private String known(Function<IntravenousDose, String> vein, Function<IntratumouralTotal, String> tumour) {
        return plan.regimen()
                .known()
                .map(regimen -> regimen.route() == Route.INTRAVENOUS
                        ? value(plan.intravenous(), vein)
                        : value(plan.intratumoural(), tumour))
                .orElseGet(() -> notComputed(plan.regimen().reasons()));
    }

    private String dilution(IntratumouralTotal total) {
        return value(
                total.dilution(),
                one -> one.asSupplied()
                        ? words.text("calcium.partsAsSupplied", one.stock())
                        : words.text("calcium.parts", one.fromStock(), one.diluent(), one.batch()));
    }

    /** What each lesion gets, so that two syringes cannot be taken for each other unseen. */
    private String perLesion() {
        return plan.lesions().stream()
                .map(lesion -> words.text(
                        "checklist.ofLesion",
                        lesion.number(),
                        value(lesion.injection(), dose -> words.value(dose.volume()))))
                .collect(Collectors.joining("; "));
    }

    private String concentrations() {
        return plan.lesions().stream()
                .flatMap(lesion -> lesion.injection().known().stream())
                .map(dose -> words.value(dose.concentration()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Each electrode once; a lesion without one is named. */
    private String electrodes() {
        return plan.lesions().stream().map(this::electrode).distinct().collect(Collectors.joining("; "));
    }

    private String electrode(LesionPlan lesion) {
        return lesion.electrode()
                .known()
                .map(choice -> words.say(choice.electrode().codeSaid()))
                .orElseGet(() -> words.text("checklist.noElectrode", lesion.number()));
    }
}
