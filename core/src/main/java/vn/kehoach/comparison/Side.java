package vn.kehoach.comparison;

import vn.kehoach.source.Place;

/**
 * An item of one version with its place, such as a task at {@code /tasks/12}.
 *
 * @param <T> what the item is
 * @param item the item
 * @param place its JSON Pointer in that version, with the characters of the paper if they are known
 */
public record Side<T>(T item, Place place) {}
