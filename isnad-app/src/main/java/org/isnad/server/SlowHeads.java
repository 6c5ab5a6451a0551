package org.isnad.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which the head of a request trickles in. The server's own idle time begins
 * anew with every byte, so that a byte now and then would hold a connection for ever.
 */
final class SlowHeads extends AbstractLifeCycle implements Connection.Listener {
  private final ServerConnector connector;
  private final long patience;
  private final Map<Connection, Seen> open = new ConcurrentHashMap<>();
  private volatile Scheduler.Task next = () -> false;

  /**
   * What a connection was like at the last look.
   *
   * @param requests whose heads had come in
   * @param bytes that had come in by when the last of them had
   * @param looks how often more bytes were there since, without a further head
   */
  private record Seen(long requests, long bytes, int looks) {}

  SlowHeads(ServerConnector connector, Duration patience) {
    this.connector = connector;
    this.patience = patience.toMillis();
  }

  @Override
  protected void doStart() {
    look();
  }

  @Override
  protected void doStop() {
    next.cancel();
  }

  @Override
  public void onOpened(Connection connection) {
    open.put(connection, new Seen(0, 0, 0));
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  private void look() {
    open.replaceAll(SlowHeads::look);
    open.forEach(
        (connection, seen) -> {
          if (seen.looks > 2) {
            connection.getEndPoint().close();
          }
        });
    next = connector.getScheduler().schedule(this::look, patience / 2, TimeUnit.MILLISECONDS);
  }

  private static Seen look(Connection connection, Seen before) {
    long requests = connection.getMessagesIn();
    boolean answering = requests > connection.getMessagesOut();
    if (requests != before.requests || answering) {
      return new Seen(requests, connection.getBytesIn(), 0);
    }
    boolean more = connection.getBytesIn() > before.bytes;
    return new Seen(requests, before.bytes, more ? before.looks + 1 : 0);
  }
}
