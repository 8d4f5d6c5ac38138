package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.plan.Plan;
import org.pulseplan.text.Language;

/** The expected response on the protocol sheet: each lesion's own, or once why there is none. */
class ResponseOnPaperTest {
    private static final String NONE = "no prediction is made for calcium";

    @Test
    void whatHoldsForAllLesionsIsSaidOnce() {
        List<String> said = response(RealPlans.all().get("calcium"));
        assertThat(said.stream().filter(text -> text.contains(NONE))).hasSize(1);
    }

    @Test
    void everyLesionHasItsOwnProbabilitiesWhereThereAreSome() {
        List<String> said = response(RealPlans.all().get("cisplatin"));
        assertThat(said).noneMatch(text -> text.contains("Not available"));
        assertThat(said.stream().filter(text -> text.contains("%"))).hasSizeGreaterThanOrEqualTo(6);
    }

    private static List<String> response(Plan plan) {
        return new ResponseBlocks(plan, new Wording(Language.of(Locale.UK)))
                .all().stream().flatMap(block -> PlainText.of(block).stream()).toList();
    }
}
