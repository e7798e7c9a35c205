package dev.xinglin.importing;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Outcome;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the intake hands over the hospitals and the facts that it found. */
public interface Sink {

  /**
   * The hospitals that names stand for: the one with that name, else with that alias, else with
   * that former name. A name that stands for none or for several becomes a hospital of its own.
   *
   * @param names full names as articles have them
   * @param now when new hospitals are created
   * @param deadline the deadline
   * @return an id a name
   */
  Map<String, String> hospitals(Collection<String> names, Instant now, Deadline deadline);

  /**
   * The stored hospitals that names stand for.
   *
   * @param names full names as articles have them
   * @param deadline the deadline
   * @return an id for each name that stands for one hospital and no other
   */
  Map<String, String> known(Collection<String> names, Deadline deadline);

  /**
   * Proposes facts. Proposing one again adds nothing, whatever an editor made of it.
   *
   * @param proposals the facts
   * @param now when new facts are created
   * @param deadline the deadline
   * @return what became of each, in their order
   */
  List<Outcome> propose(List<Finding> proposals, Instant now, Deadline deadline);

  /**
   * Makes one article of two that come from the same words of a page, where the first was imported
   * before the other was there. Articles that are not stored are passed over.
   *
   * @param lost by the id of the article that goes the one that stays
   * @param now when it is done
   * @param deadline the deadline
   */
  void unite(Map<String, String> lost, Instant now, Deadline deadline);

  /**
   * Adds evidence to stored facts that do not have it yet. A fact that is not stored is passed
   * over.
   *
   * @param evidence the evidence by the facts' ids
   * @param now when it is added
   * @param deadline the deadline
   * @return how many facts gained evidence
   */
  int prove(Map<String, Evidence> evidence, Instant now, Deadline deadline);

  /**
   * Derives what hospitals show from their articles.
   *
   * @param now when it is done
   * @param deadline the deadline
   */
  void refresh(Instant now, Deadline deadline);

  /**
   * A sink that answers as this one would, writes nothing, and remembers what it would have written
   * for what comes after.
   *
   * @return a new one
   */
  Sink rehearsal();

  /**
   * A fact that the extraction found.
   *
   * @param hospitalId the hospital that it is about
   * @param claim what it says
   * @param evidence the words that prove it
   * @param rule the rule that found it
   * @param confidence how sure the extraction is, from 0 to 1
   * @param parent on a plan the name of the plan that it stands under, another one of the article
   */
  record Finding(
      String hospitalId,
      Claim claim,
      Evidence evidence,
      String rule,
      double confidence,
      @Nullable String parent) {}
}
