package org.pulseplan.desktop;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.profile.ProfileLine;
import org.pulseplan.desktop.profile.ProfileUse;
import org.pulseplan.entry.Finding.Level;
import org.pulseplan.plan.Basis;
import org.pulseplan.plan.Plan;
import org.pulseplan.text.Language;

/**
 * The two lines at the bottom: how many findings there are, the site profile and the self-test; below, what the program is
 * and is not, and its versions. With their fingerprints these stand in the hint and on every sheet.
 */
final class StatusBar extends VBox {
    private static final int FINGERPRINT_SHOWN = 8;

    private final Language language;
    private final ProfileUse use;
    private final String version;
    private final ToggleButton findings = new ToggleButton();
    private final Hyperlink profile = new Hyperlink();
    private final Label versions = new Label();
    private final Tooltip whole = new Tooltip();

    StatusBar(Language language, CaseModel model, ProfileUse use, SelfTestState selfTest, String version) {
        this.language = language;
        this.use = use;
        this.version = version;
        getStyleClass().add("status-bar");
        findings.getStyleClass().add("finding-counts");
        findings.setId("finding-counts");
        findings.setMinWidth(Region.USE_PREF_SIZE);
        versions.setId("versions");
        versions.setTooltip(whole);
        profile.setId("profile-in-use");
        profile.getStyleClass().add("profile-in-use");
        Label nature = new Label(language.text("desktop.nature"));
        wrap(nature);
        wrap(versions);
        wrap(profile);
        getChildren()
                .addAll(
                        line(profile, findings, profile, new SelfTestButton(language, selfTest)),
                        line(nature, nature, versions));
        model.plan().addListener((property, before, plan) -> show(plan));
        use.active().addListener((property, before, active) -> show(model.plan().get()));
        show(model.plan().get());
    }

    private static HBox line(Labeled wide, Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("status-line");
        wide.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(wide, Priority.ALWAYS);
        return line;
    }

    /** Pressed while the list of findings is shown. */
    ToggleButton findings() {
        return findings;
    }

    /** What the line that names the site profile opens. */
    void onProfile(Runnable open) {
        profile.setOnAction(event -> {
            profile.setVisited(false);
            open.run();
        });
    }

    private static void wrap(Labeled label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    private void show(Plan plan) {
        findings.setText(language.text(
                "desktop.findings.counts",
                plan.standingStops().size(),
                plan.findings(Level.CAUTION).size(),
                plan.findings(Level.NOTE).size()));
        findings.setAccessibleText(language.text("desktop.findings.show", findings.getText()));
        findings.getStyleClass().removeAll("has-stop");
        if (plan.stopped()) {
            findings.getStyleClass().add("has-stop");
        }
        profile.setText(language.text(
                "siteview.line.key", ProfileLine.of(plan, use.active().get(), language)));
        profile.setAccessibleText(profile.getText());
        Basis basis = plan.basis();
        versions.setText(language.text(
                basis.own().isPresent() ? "desktop.versions.short.own" : "desktop.versions.short",
                version,
                basis.knowledgeVersion(),
                basis.modelVersion()));
        whole.setText(language.text(
                basis.own().isPresent() ? "desktop.versions.own" : "desktop.versions",
                version,
                basis.knowledgeVersion(),
                shortened(basis.knowledgeFingerprint()),
                basis.modelVersion(),
                shortened(basis.evidenceFingerprint())));
        versions.setAccessibleText(whole.getText());
    }

    private static String shortened(String fingerprint) {
        return fingerprint.substring(0, Math.min(FINGERPRINT_SHOWN, fingerprint.length()));
    }
}
