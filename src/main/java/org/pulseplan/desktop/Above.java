package org.pulseplan.desktop;

import javafx.scene.layout.VBox;
import org.pulseplan.desktop.profile.ProfileNotice;

/** What stands above the open step: who is open, what is to be known of the site profile, and messages. */
final class Above extends VBox {
    private final ProfileNotice notice;

    Above(CaseBar bar, ProfileNotice notice, MessageBar messages) {
        super(bar, notice, messages);
        this.notice = notice;
    }

    /** Shows once more what is to be known of the site profile, and moves the keyboard there. */
    void toNotice() {
        notice.reopen();
    }
}
