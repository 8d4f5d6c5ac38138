package org.pulseplan.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.pulseplan.entry.Phrase;

/** Text from bytes: what is not UTF-8 is refused where it stands, not replaced by question marks. */
final class Utf8 {
    private Utf8() {}

    static String text(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            long line = read.chars().filter(unit -> unit == '\n').count() + 1;
            throw new CaseFault("", line, read.length() - read.lastIndexOf('\n'), Phrase.of("store.text.encoding"));
        }
        return read;
    }
}
