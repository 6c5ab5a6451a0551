/** The command line: options in, exit codes and text out; the work is done in the core. */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
