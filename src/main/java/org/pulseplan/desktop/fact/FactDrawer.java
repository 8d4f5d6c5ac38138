package org.pulseplan.desktop.fact;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.text.Language;

/**
 * The drawer that answers "where does this come from": the rule in words, its number, the sources with their addresses,
 * and how far it is known. Takes no room while it is closed; Escape closes it.
 */
public final class FactDrawer extends VBox {
    private final FactModel facts;
    private final Language language;
    private final VBox content = new VBox();
    private final Label title = new Label();
    private final Button close;

    public FactDrawer(FactModel facts) {
        this.facts = facts;
        this.language = facts.language();
        this.close = new Button(language.text("factview.close"));
        getStyleClass().add("fact-drawer");
        content.getStyleClass().add("fact-content");
        close.setOnAction(pressed -> facts.close());
        getChildren().addAll(header(), scroller());
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        facts.shown().subscribe(this::show);
    }

    /** Puts the keyboard into the drawer, so that its content is read next. */
    public void focusOnContent() {
        close.requestFocus();
    }

    private Node header() {
        title.getStyleClass().add("fact-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(title, close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("fact-header");
        return header;
    }

    private Node scroller() {
        ScrollPane scroller = new ScrollPane(content);
        scroller.setFitToWidth(true);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        return scroller;
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            facts.close();
            event.consume();
        }
    }

    private void show(Optional<FactText> shown) {
        setVisible(shown.isPresent());
        setManaged(shown.isPresent());
        content.getChildren().clear();
        shown.ifPresent(this::fill);
    }

    private void fill(FactText fact) {
        title.setText(language.text("factview.title", fact.id()));
        content.getChildren().add(sentence(fact.what(), "fact-what"));
        part("factview.value", fact.value().orElseGet(() -> language.text("factview.noNumber")));
        part("factview.status", fact.status());
        part("factview.adoption", fact.adoption());
        part("factview.note", fact.note());
        content.getChildren().add(sentence(language.text("factview.sources"), "fact-heading"));
        if (fact.sources().isEmpty()) {
            content.getChildren().add(sentence(language.text("factview.noSource"), "fact-text"));
        }
        fact.sources().forEach(this::source);
    }

    private void part(String heading, String text) {
        if (!text.isEmpty()) {
            content.getChildren().addAll(sentence(language.text(heading), "fact-heading"), new LinkedText(text, facts));
        }
    }

    private void source(FactText.SourceText source) {
        content.getChildren().add(sentence(language.text("factview.source", source.key(), source.what()), "fact-text"));
        if (!source.address().isEmpty()) {
            content.getChildren().add(address(source.address()));
        }
    }

    /** The address can be copied; the program itself never opens a connection. */
    private Node address(String address) {
        TextField field = new TextField(address);
        field.setEditable(false);
        field.getStyleClass().add("fact-address");
        field.setAccessibleText(language.text("factview.address", address));
        return field;
    }

    private static Label sentence(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
