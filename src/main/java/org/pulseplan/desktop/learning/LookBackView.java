package org.pulseplan.desktop.learning;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.part.FigureView;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.outcome.LookBack;
import org.pulseplan.text.Language;

/** How past predictions did: the alarm in words, the picture, and each group of the picture as a sentence. */
final class LookBackView {
    private final VBox node;

    LookBackView(LookBack lookBack, LearningWords words, Language language) {
        boolean rings = lookBack.drift().rings();
        VBox groups = Words.list(lookBack.calibration().groups().stream()
                .map(group -> CalibrationFigure.sentence(group, language))
                .toList());
        FigureView picture = new FigureView(CalibrationFigure.of(lookBack.calibration(), language));
        picture.setId("calibration-picture");
        node = new VBox(
                Words.heading(language.text("learnview.drift")),
                rings
                        ? Words.sentence(words.drift(lookBack.drift()), "response-outside")
                        : Words.sentence(words.drift(lookBack.drift())),
                Words.sentence(language.text("learnview.drift.means"), "part-quiet"),
                Words.heading(language.text("learnview.calibration")),
                Words.sentence(words.heldAgainst(lookBack)),
                picture,
                Words.sentence(language.text("learnview.calibration.read"), "part-quiet"),
                groups);
        node.getStyleClass().add("part-list");
        node.setId("look-back");
    }

    Node node() {
        return node;
    }
}
