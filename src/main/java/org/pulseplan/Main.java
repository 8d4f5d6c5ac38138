package org.pulseplan;

/** Starts the program: the window without arguments, a headless command with them. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("PulsePlan");
    }
}
