# Writes survival.json: what R's survival package says of some samples.
#   Rscript test/domain/clock/reference/survival.R test/domain/clock/reference/survival.json
#   npx biome format --write test/domain/clock/reference/survival.json
# Debian: apt-get install --no-install-recommends r-base-core r-cran-survival
library(survival)

number <- function(x) ifelse(is.finite(x), trimws(formatC(x, digits = 11, format = "g")), "null")
array <- function(x) paste0("[", paste(x, collapse = ", "), "]")
field <- function(name, x) paste0("\"", name, "\": ", x)
object <- function(...) paste0("{ ", paste(..., sep = ", "), " }")

samples <- function() {
  set.seed(20260122)
  draw <- function(n, grid, censoring) {
    time <- ceiling(rexp(n, 1 / 9) * grid) / grid
    until <- ceiling(runif(n, 0, censoring) * grid) / grid
    # 0 goes on, 1 refunded, 2 rejected, 3 withdrawn
    end <- ifelse(time <= until, sample(1:3, n, TRUE, c(0.6, 0.3, 0.1)), 0)
    list(time = pmin(time, until), end = end)
  }
  list(
    golden = list(time = c(1, 2, 2, 3, 5, 8), end = c(1, 1, 0, 1, 0, 1)),
    nothing_ended = list(time = c(1, 4, 4), end = c(0, 0, 0)),
    all_at_once = list(time = c(3, 3, 3, 3), end = c(1, 1, 2, 1)),
    one = list(time = 7, end = 1),
    at_zero = list(time = c(0, 0, 2, 5, 6), end = c(1, 0, 2, 1, 0)),
    many_ties = draw(150, 1, 30),
    few_ties = draw(80, 1000, 20),
    heavy_censoring = draw(100, 4, 4),
    large = draw(600, 1, 60)
  )
}

describe <- function(name, sample) {
  km <- survfit(Surv(time, end > 0) ~ 1, data = sample, conf.type = "log-log")
  # First t with S(t) <= share, which quantile() would average over a flat stretch.
  first <- function(s, share) {
    at <- which(!is.na(s) & s <= share + 1e-9)
    if (length(at) == 0) NA else km$time[min(at)]
  }
  quantiles <- function(share) object(
    field("time", number(first(km$surv, share))),
    field("lower", number(first(km$lower, share))),
    field("upper", number(first(km$upper, share)))
  )
  aj <- survfit(Surv(time, factor(end, 0:3, c("open", "refunded", "rejected", "withdrawn"))) ~ 1, data = sample)
  curve <- function(end) {
    state <- match(end, aj$states)
    incidence <- aj$pstate[, state]
    error <- aj$std.err[, state]
    # Who has not ended so by then, with the interval that survfit gives any probability of this standard error.
    left <- ifelse(incidence > 1 - 1e-12, 0, 1 - incidence)
    bounds <- survival:::survfit_confint(left, error, logse = FALSE, conf.type = "log-log", conf.int = 0.95)
    left_at <- function(share) object(
      field("time", number(first(left, share))),
      field("lower", number(first(bounds$lower, share))),
      field("upper", number(first(bounds$upper, share)))
    )
    object(
      field("incidence", array(number(incidence))), field("standardError", array(number(error))),
      field("lower", array(number(bounds$lower))), field("upper", array(number(bounds$upper))),
      field("median", left_at(0.5)), field("p90", left_at(0.1))
    )
  }
  paste0("  ", field(name, object(
    field("time", array(number(sample$time))), field("end", array(sample$end)),
    field("steps", array(number(km$time))), field("atRisk", array(km$n.risk)), field("ended", array(km$n.event)),
    field("survival", array(number(km$surv))), field("hazardError", array(number(km$std.err))),
    field("lower", array(number(km$lower))), field("upper", array(number(km$upper))),
    field("median", quantiles(0.5)), field("p90", quantiles(0.1)),
    field("refunded", curve("refunded")), field("rejected", curve("rejected")), field("withdrawn", curve("withdrawn"))
  )))
}

all <- samples()
rows <- vapply(names(all), function(name) describe(name, all[[name]]), "")
version <- field("made with", paste0("\"R ", getRversion(), ", survival ", packageVersion("survival"), "\""))
writeLines(c("{", paste0("  ", version, ","), paste(rows, collapse = ",\n"), "}"), commandArgs(TRUE)[1])

