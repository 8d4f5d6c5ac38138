package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.plan.Plan;
import org.pulseplan.text.Language;

class NotVerifiedTest {
    private static final Language ENGLISH = Language.of(Locale.UK);
    private static final String NOT_VERIFIED = "NOT VERIFIED";

    private final Plan plan = PaperPlans.intravenous(2);

    /** Banners stand on every page of a document. */
    @Test
    @Hazard("H-52")
    void withoutAPassedSelfTestEveryPageForbidsUse() {
        Edition edition = edition(false);
        for (Document document :
                List.of(ProtocolSheet.of(plan, edition, ENGLISH), Checklist.of(plan, edition, ENGLISH))) {
            assertThat(document.banners())
                    .anyMatch(banner -> banner.stop() && banner.text().startsWith(NOT_VERIFIED));
        }
    }

    @Test
    void withAPassedSelfTestNothingIsSaidOfIt() {
        assertThat(ProtocolSheet.of(plan, edition(true), ENGLISH).banners())
                .noneMatch(banner -> banner.text().startsWith(NOT_VERIFIED));
    }

    private static Edition edition(boolean verified) {
        Edition one = PaperPlans.EDITION;
        return new Edition(one.programVersion(), one.printedAt(), one.zone(), one.paper(), verified);
    }
}
