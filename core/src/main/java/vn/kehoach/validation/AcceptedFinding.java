package vn.kehoach.validation;

import vn.kehoach.finding.Finding;

/**
 * A finding that was let stand; it does not count, and the report still tells it.
 *
 * @param finding what was noticed, with the severity it would have
 * @param acceptance who lets it stand why and for how long
 */
public record AcceptedFinding(Finding finding, Acceptance acceptance) {}
