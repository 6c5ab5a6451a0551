/**
 * The HTTP server that pages and API share: where it listens, who may come in, what every answer
 * carries, how failures are told. Knows nothing of what is answered.
 */
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
