-- Cases. What a patient could be known by stands in heading and content only, and both are sealed (AES-256-GCM).
-- Times are ISO 8601 in UTC.
CREATE TABLE case_record (
    id         VARCHAR(36) PRIMARY KEY,
    version    BIGINT      NOT NULL CHECK (version > 0),
    archived   BOOLEAN     NOT NULL,
    changed_at VARCHAR(40) NOT NULL,
    heading    ${bytes}    NOT NULL,
    content    ${bytes}    NOT NULL
);

-- Which case is open at which workplace: one that is still here at the next start was interrupted.
CREATE TABLE open_case (
    workplace VARCHAR(64) PRIMARY KEY,
    case_id   VARCHAR(36) NOT NULL REFERENCES case_record (id)
);

-- One row: a sealed text that every program knows. Another key does not open it.
CREATE TABLE key_check (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    sealed ${bytes} NOT NULL
);
