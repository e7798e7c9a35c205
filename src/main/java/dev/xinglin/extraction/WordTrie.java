package dev.xinglin.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words with values, found as the longest that stands at a place. Each look-up is linear in the
 * word.
 */
final class WordTrie<V> {
  /** A word found in a text. */
  record Match<V>(int start, int end, V value) {}

  /** A node; those behind it stand in the order of their characters, without a box for each. */
  private static final class Node<V> {
    private char[] characters = {};
    private final List<Node<V>> nodes = new ArrayList<>(1);
    private @Nullable V value;

    @Nullable Node<V> next(char c) {
      int at = Arrays.binarySearch(characters, c);
      return at < 0 ? null : nodes.get(at);
    }

    Node<V> nextOrNew(char c) {
      int at = Arrays.binarySearch(characters, c);
      if (at >= 0) {
        return nodes.get(at);
      }
      int place = -at - 1;
      char[] more = Arrays.copyOf(characters, characters.length + 1);
      System.arraycopy(characters, place, more, place + 1, characters.length - place);
      more[place] = c;
      characters = more;
      Node<V> added = new Node<>();
      nodes.add(place, added);
      return added;
    }
  }

  private final Node<V> forward = new Node<>();
  private final Node<V> backward = new Node<>();

  /** With what words begin and end: most places of a text are told by these alone. */
  private final BitSet firsts = new BitSet();

  private final BitSet lasts = new BitSet();

  void put(String word, V value) {
    firsts.set(word.charAt(0));
    lasts.set(word.charAt(word.length() - 1));
    Node<V> node = forward;
    for (int i = 0; i < word.length(); i++) {
      node = node.nextOrNew(word.charAt(i));
    }
    node.value = value;
    node = backward;
    for (int i = word.length() - 1; i >= 0; i--) {
      node = node.nextOrNew(word.charAt(i));
    }
    node.value = value;
  }

  /** The longest word that starts at a place and ends by a limit, or null. */
  @Nullable Match<V> at(String text, int start, int limit) {
    if (start >= limit || !firsts.get(text.charAt(start))) {
      return null;
    }
    Node<V> node = forward;
    Match<V> longest = null;
    for (int i = start; i < limit; i++) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        longest = new Match<>(start, i + 1, node.value);
      }
    }
    return longest;
  }

  /** The longest word that ends at a place and starts from a limit on, or null. */
  @Nullable Match<V> endingAt(String text, int end, int limit) {
    if (end <= limit || !lasts.get(text.charAt(end - 1))) {
      return null;
    }
    Node<V> node = backward;
    Match<V> longest = null;
    for (int i = end - 1; i >= limit; i--) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        longest = new Match<>(i, end, node.value);
      }
    }
    return longest;
  }

  /** The longest word anywhere in a text, the later of two equally long, or null. */
  @Nullable Match<V> longestIn(String text) {
    Match<V> longest = null;
    for (int i = 0; i < text.length(); i++) {
      Match<V> match = at(text, i, text.length());
      if (match != null
          && (longest == null || match.end() - match.start() >= longest.end() - longest.start())) {
        longest = match;
      }
    }
    return longest;
  }
}
