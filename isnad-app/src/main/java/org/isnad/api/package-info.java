/**
 * The API under {@code /api/v1}: everything that the pages can do, for programs. Described by
 * {@code openapi.json} beside this package; docs/api.md tells how to call it.
 */
@NullMarked
package org.isnad.api;

import org.jspecify.annotations.NullMarked;
