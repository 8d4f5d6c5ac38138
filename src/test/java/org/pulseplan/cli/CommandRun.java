package org.pulseplan.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of a headless command: what it printed and how it ended. */
record CommandRun(int code, String out, String err) {
    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = PulsePlanCommand.run(arguments, new PrintWriter(out), new PrintWriter(err));
        return new CommandRun(code, out.toString(), err.toString());
    }
}
