package org.isnad.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.Outlet;
import org.isnad.catalog.OutletProfile;
import org.isnad.search.Found;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;

/** The papers, and what their claims stand on. */
final class OutletRoutes implements Routes {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  /** Further on there are only papers of a claim or two; an export gives everything. */
  private static final int DEEPEST = 10_000;

  private final Catalog catalog;
  private final Answers answers;

  OutletRoutes(Catalog catalog, Answers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @Override
  public void in(Javalin server) {
    Api.get(server, "/outlets", this::outlets);
    Api.get(server, "/outlets/{name}", this::outlet);
  }

  private void outlets(Context request) {
    Parameters asked = Parameters.of(request, "cursor", "limit");
    int from = (int) Math.min(DEEPEST, asked.position());
    int limit = asked.limit(USUAL, MOST);
    answers.tagged(
        request,
        json -> {
          List<Outlet> outlets = catalog.outlets(from, limit);
          json.writeStartObject();
          json.writeArrayFieldStart("items");
          for (Outlet outlet : outlets) {
            json.writeStartObject();
            write(json, outlet);
            json.writeEndObject();
          }
          json.writeEndArray();
          if (outlets.size() == limit) {
            json.writeStringField("next", asked.next(from + (long) limit));
          }
          json.writeEndObject();
        });
  }

  private void outlet(Context request) {
    Parameters.of(request);
    String name = request.pathParam("name");
    answers.tagged(
        request,
        json -> {
          OutletProfile profile = catalog.outletProfile(name);
          if (profile.outlet().claims() == 0) {
            throw new RefusedException(404, "expected an outlet of the ledger, found " + name);
          }
          json.writeStartObject();
          write(json, profile.outlet());
          json.writeNumberField("commitments", profile.commitments());
          json.writeArrayFieldStart("months");
          for (OutletProfile.Month month : profile.months()) {
            json.writeStartObject();
            json.writeStringField("month", month.month());
            json.writeNumberField("named", month.named());
            json.writeNumberField("unnamed", month.unnamed());
            json.writeNumberField("unattributed", month.unattributed());
            json.writeEndObject();
          }
          json.writeEndArray();
          named(json, "sources", profile.sources());
          json.writeEndObject();
        });
  }

  private void write(JsonGenerator json, Outlet outlet) throws IOException {
    json.writeStringField("name", outlet.name());
    json.writeNumberField("claims", outlet.claims());
    json.writeNumberField("named", outlet.named());
    json.writeNumberField("unnamed", outlet.unnamed());
    json.writeNumberField("unattributed", outlet.unattributed());
    named(json, "media", outlet.media());
  }

  private void named(JsonGenerator json, String field, List<Found.Count> counts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Found.Count count : counts) {
      json.writeStartObject();
      json.writeStringField("key", count.value());
      json.writeStringField("name", catalog.nameOf(count.value()));
      json.writeNumberField("claims", count.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
