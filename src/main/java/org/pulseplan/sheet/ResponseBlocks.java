package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.PatientResponse;
import org.pulseplan.response.TogetherResponse;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Fact;
import org.pulseplan.sheet.Document.Facts;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.sheet.Document.Paragraph;
import org.pulseplan.sheet.Document.Row;
import org.pulseplan.sheet.Document.Table;

/** What can be expected of each lesion and of all together, never without its interval. */
final class ResponseBlocks {
    private final Plan plan;
    private final Wording words;

    ResponseBlocks(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    List<Block> all() {
        if (plan.lesions().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(words.text("response")));
        Optional<String> none = reasonOfAll();
        if (none.isPresent()) {
            blocks.add(new Paragraph(none.get(), Emphasis.STRONG));
            return blocks;
        }
        boolean own = plan.basis().own().isPresent();
        blocks.add(new Paragraph(words.text(own ? "response.meaning.own" : "response.meaning"), Emphasis.SMALL));
        blocks.add(new Paragraph(words.say(plan.basis().predictedBy()), Emphasis.SMALL));
        blocks.add(new Facts(together(plan.response().patient())));
        blocks.add(new Table(
                List.of(
                        words.column("lesion.number", 6, Emphasis.STRONG),
                        words.column("response.lesion", 34),
                        words.column("response.complete", 30),
                        words.column("response.objective", 30)),
                plan.lesions().stream().map(this::row).toList()));
        return blocks;
    }

    /** Why no lesion has a prediction, where the reason is the same for all; it is then said once. */
    private Optional<String> reasonOfAll() {
        List<String> reasons = plan.lesions().stream()
                .map(lesion -> plan.response().lesion(lesion.number()))
                .map(response -> words.computed(response, known -> ""))
                .distinct()
                .toList();
        return reasons.size() == 1 && !reasons.get(0).isEmpty() ? Optional.of(reasons.get(0)) : Optional.empty();
    }

    private List<Fact> together(Computed<PatientResponse> computed) {
        Computed<TogetherResponse> together = computed.then(response -> response.together()
                .<Computed<TogetherResponse>>map(Computed::of)
                .orElseGet(Computed::unavailable));
        return List.of(
                words.fact(
                        "response.allComplete",
                        words.computed(
                                together,
                                all -> words.probability(all.allComplete().newCentre()))),
                words.fact(
                        "response.expectedComplete",
                        words.computed(
                                together,
                                all -> words.expected(all.expectedComplete().newCentre()))));
    }

    private Row row(LesionPlan lesion) {
        Computed<LesionResponse> response = plan.response().lesion(lesion.number());
        return new Row(
                List.of(
                        String.valueOf(lesion.number()),
                        new LesionNames(words).of(lesion),
                        words.computed(
                                response,
                                one -> words.probability(one.complete().newCentre())),
                        words.computed(
                                response,
                                one -> words.probability(one.objective().newCentre()))),
                List.of());
    }
}
