package org.pulseplan.desktop.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pulseplan.desktop.part.LesionWords;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.entry.Computed;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.text.Language;

/** Puts what is planned for a lesion into words. */
final class LesionPlanWords {
    private final Language language;
    private final LesionWords lesionWords;

    LesionPlanWords(Language language) {
        this.language = language;
        this.lesionWords = new LesionWords(language);
    }

    /** @param stopped whether the plan is stopped: then what is injected says so */
    LesionPlanRow row(LesionPlan lesion, boolean stopped) {
        Computed<ElectrodeChoice> electrode = lesion.electrode();
        return new LesionPlanRow(
                lesion.number(),
                lesionWords.name(lesion.draft()),
                lesionWords.size(lesion.size()),
                Sayings.of(language, lesion.size(), size -> language.say(size.volume())),
                Sayings.of(
                        language,
                        lesion.injection(),
                        dose -> language.text(
                                stopped ? "planview.lesion.injection.stopped" : "planview.lesion.injection",
                                dose.volume(),
                                dose.amount(),
                                language.inWords(dose.volume()),
                                language.inWords(dose.amount()))),
                lesion.injection().known().map(this::band).orElse(""),
                lesion.injection().known().map(this::neighbours).orElse(List.of()),
                Sayings.of(language, electrode, this::electrode),
                lesion.draft().entries().known(LesionFields.ELECTRODE),
                electrode.known().map(this::setting).orElse(""),
                electrode.known().map(this::applications).orElse(""),
                electrode.known().map(this::time).orElse(""),
                details(lesion),
                electrode.known().map(this::rules).orElse(List.of()));
    }

    /** An electrode of the catalogue by its code and geometry, unless the code already says it. */
    String electrode(Electrode electrode) {
        return language.say(electrode.codeSaid()).startsWith(language.say(electrode.kind()))
                ? language.say(electrode.codeSaid())
                : language.text("planview.electrode", electrode.codeSaid(), electrode.kind());
    }

    private String electrode(ElectrodeChoice choice) {
        return language.text(
                choice.chosenByPrescriber() ? "planview.electrode.chosen" : "planview.electrode.proposed",
                electrode(choice.electrode()));
    }

    private String setting(ElectrodeChoice choice) {
        return language.text("planview.lesion.setting", choice.voltage(), language.say(choice.pulses()));
    }

    private String applications(ElectrodeChoice choice) {
        return choice.applications()
                .known()
                .map(count -> language.text("planview.lesion.applications", language.say(count)))
                .orElseGet(() -> language.text("planview.lesion.applications.unknown"));
    }

    private String time(ElectrodeChoice choice) {
        return choice.time()
                .known()
                .map(time -> language.text("planview.lesion.time", time))
                .orElseGet(() -> language.text("planview.lesion.time.unknown"));
    }

    private String band(IntratumouralDose dose) {
        return language.text("planview.lesion.band", dose.perVolume());
    }

    private List<String> neighbours(IntratumouralDose dose) {
        return dose.neighbours().stream()
                .map(neighbour ->
                        language.text("planview.lesion.neighbour", neighbour.edge(), dose.exact(), neighbour.amount()))
                .toList();
    }

    private List<String> details(LesionPlan lesion) {
        List<String> details = new ArrayList<>();
        add(details, "volume", Sayings.steps(language, lesion.size()));
        add(details, "injection", Sayings.steps(language, lesion.injection()));
        lesion.injection().known().map(this::neighbours).ifPresent(details::addAll);
        add(details, "electrode", Sayings.steps(language, lesion.electrode()));
        lesion.electrode().known().ifPresent(choice -> {
            add(details, "electrode", Sayings.all(language, choice.reasons()));
            add(details, "applications", Sayings.steps(language, choice.applications()));
            add(details, "time", Sayings.steps(language, choice.time()));
        });
        return details;
    }

    private void add(List<String> details, String column, List<String> steps) {
        if (!steps.isEmpty()) {
            details.add(language.text(
                    "planview.detail", language.text("planview.column." + column), String.join("; ", steps)));
        }
    }

    private List<RuledText> rules(ElectrodeChoice choice) {
        Electrode electrode = choice.electrode();
        return Stream.of(
                        electrode.gap(),
                        electrode.needleLength(),
                        electrode.reach(),
                        electrode.voltage(),
                        electrode.ratio(),
                        electrode.pulses(),
                        electrode.footprint())
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(this::rule)
                .toList();
    }

    private RuledText rule(Fact fact) {
        return new RuledText(fact.id(), language.say(fact.said()));
    }
}
