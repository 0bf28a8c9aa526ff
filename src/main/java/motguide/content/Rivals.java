package motguide.content;

import java.util.List;

/** Two or three accounts of one matter that do not agree, side by side. */
public record Rivals(LocalizedText title, List<Account> accounts) {

  /** Copies the list. */
  public Rivals {
    accounts = List.copyOf(accounts);
  }
}
