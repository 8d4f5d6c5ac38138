package org.pulseplan.desktop.response;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pulseplan.desktop.part.TwoColumns;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.text.Language;

/**
 * The drawer that answers "who says so": what was judged, which studies speak for the effect and which against it. Takes no
 * room while it is closed; Escape closes it and gives the keyboard back.
 */
final class EvidenceDrawer extends VBox {
    private static final double MOST_HEIGHT = 260;

    private final EvidenceModel model;
    private final Language language;
    private final VBox content = new VBox();
    private final Label title = new Label();
    private final Button close;
    private @Nullable Node before;

    EvidenceDrawer(EvidenceModel model, Language language) {
        this.model = model;
        this.language = language;
        this.close = new Button(language.text("factview.close"));
        setId("response-evidence");
        getStyleClass().add("fact-drawer");
        content.getStyleClass().add("fact-content");
        close.setOnAction(pressed -> model.close());
        close.setMinWidth(Region.USE_PREF_SIZE);
        ScrollPane scroller = TwoColumns.scrolling(content);
        scroller.setFocusTraversable(true);
        scroller.setAccessibleText(language.text("responseview.evidence.content"));
        scroller.setPrefHeight(MOST_HEIGHT);
        getChildren().addAll(header(), scroller);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        model.shown().subscribe(this::show);
    }

    private Node header() {
        title.getStyleClass().add("fact-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox header = new HBox(title, close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("fact-header");
        return header;
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }

    private void show(Optional<FactorEvidence> shown) {
        boolean opening = shown.isPresent() && !isVisible();
        if (opening && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        setVisible(shown.isPresent());
        setManaged(shown.isPresent());
        content.getChildren().clear();
        shown.ifPresent(this::fill);
        if (shown.isPresent()) {
            close.requestFocus();
        } else if (before != null) {
            before.requestFocus();
        }
    }

    private void fill(FactorEvidence evidence) {
        title.setText(language.text("responseview.evidence.title", evidence.factor(), evidence.grade()));
        content.getChildren()
                .addAll(Words.sentence(evidence.effect()), Words.sentence(evidence.judgement(), "evidence-judgement"));
        studies("for", evidence.speakingFor());
        studies("against", evidence.speakingAgainst());
        if (!evidence.series().isEmpty()) {
            studies("series", evidence.series());
        }
    }

    private void studies(String kind, List<Study> studies) {
        content.getChildren()
                .add(Words.sentence(language.text("responseview.evidence." + kind, studies.size()), "fact-heading"));
        if (studies.isEmpty()) {
            content.getChildren().add(Words.sentence(language.text("responseview.evidence.none")));
        }
        for (Study study : studies) {
            content.getChildren()
                    .addAll(
                            Words.sentence(study.citation(), "response-citation"),
                            Words.sentence(study.counts()),
                            Words.sentence(study.doi(), "part-quiet"));
        }
    }
}
