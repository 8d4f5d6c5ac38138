package org.pulseplan.knowledge;

/** The knowledge base is damaged or does not hold what the program asks for. The program does not start with it. */
public final class KnowledgeException extends RuntimeException {
    public KnowledgeException(String message) {
        super(message);
    }

    public KnowledgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
