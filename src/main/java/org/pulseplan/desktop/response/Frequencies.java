package org.pulseplan.desktop.response;

import java.util.List;

/**
 * Of ten lesions like this one, how many will probably do what.
 *
 * @param gone how many are no longer there
 * @param smaller how many respond partly
 * @param sentences the same in words, with intervals
 */
record Frequencies(int gone, int smaller, List<String> sentences) {
    Frequencies {
        sentences = List.copyOf(sentences);
    }
}
