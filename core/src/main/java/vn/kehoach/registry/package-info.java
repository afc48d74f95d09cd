/**
 * What is known of the world beside a paper, as of a date: places, bodies, kinds of document,
 * indicators.
 *
 * <p>{@link vn.kehoach.registry.Registries} holds the four together and is passed to whoever reads,
 * checks or compares; {@link vn.kehoach.registry.PlanRegistrar} puts their ids beside the printed
 * names of a plan. Each registry has its own room: {@link vn.kehoach.territory.TerritoryRegistry},
 * {@link vn.kehoach.agency.AgencyRegistry}, {@link vn.kehoach.document.DocumentKinds} with {@link
 * vn.kehoach.document.IssuerCodes} and {@link vn.kehoach.document.FormRules}, {@link
 * vn.kehoach.indicator.IndicatorCatalogue}.
 */
@NullMarked
package vn.kehoach.registry;

import org.jspecify.annotations.NullMarked;
