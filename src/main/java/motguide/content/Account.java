package motguide.content;

import java.util.List;

/** One of the rival accounts of a matter, with the claims it rests on. */
public record Account(LocalizedText name, LocalizedText text, List<ClaimId> claims) {

  /** Copies the list. */
  public Account {
    claims = List.copyOf(claims);
  }
}
