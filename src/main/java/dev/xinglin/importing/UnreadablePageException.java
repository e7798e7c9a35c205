package dev.xinglin.importing;

/** A file from which no page can be read: what is wrong, where, and what would be right. */
public final class UnreadablePageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a file is refused. */
  public enum Reason {
    /** No byte, or nothing but white space. */
    EMPTY,
    /** More bytes or characters than the limits allow. */
    TOO_LARGE,
    /** Unpacks to more than the limits allow. */
    BOMB,
    /** Elements nested deeper than the limits allow. */
    TOO_DEEP,
    /** The parser took longer than the limits allow. */
    TOO_SLOW,
    /** Bytes that are no text and no document that is read here. */
    BINARY,
    /** A document that is damaged. */
    DAMAGED,
    /** A document that is locked by a password. */
    LOCKED,
    /** A document of a format that is not read here, such as .doc or RTF. */
    OLD_FORMAT,
    /** A document without text, such as a scan. */
    NO_TEXT
  }

  private final Reason reason;
  private final String where;
  private final String remedy;

  UnreadablePageException(Reason reason, String where, String what, String remedy) {
    super(where + ": " + what + " " + remedy);
    this.reason = reason;
    this.where = where;
    this.remedy = remedy;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** The file's name, or its format where it has none. */
  public String where() {
    return where;
  }

  /** What would be right, as a sentence. */
  public String remedy() {
    return remedy;
  }
}
