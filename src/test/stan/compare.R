# Compares the program's sampler with Stan on the same model and data, both on one core, in alternating runs.
#
#   apt-get install r-cran-rstan libboost-dev
#   mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
#   taskset -c 0 Rscript src/test/stan/compare.R [runs]
#
# Development only; nothing of it is part of the program.
suppressPackageStartupMessages(library(rstan))
if (dir.exists("/usr/include/boost")) rstan_options(boost_lib = "/usr/include")

runs <- as.integer(c(commandArgs(trailingOnly = TRUE), "3")[1])
work <- tempfile("pulseplan-stan-")
dir.create(work)
classpath <- paste("target/test-classes", "target/classes", readLines("target/classpath.txt", warn = FALSE), sep = ":")
program <- function(...) {
  status <- system2("java", c("-cp", classpath, "org.pulseplan.response.fit.StanComparison", ...))
  stopifnot(status == 0)
}

program("data", file.path(work, "data.json"))
data <- jsonlite::fromJSON(file.path(work, "data.json"))
model <- stan_model("src/test/stan/response.stan")

by_chain <- function(values, chains) matrix(values, ncol = chains)
stan_draws <- function(fit) {
  draws <- as.array(fit, pars = c("intercept", "objective_step", "sigma_patient", "tau_centre", "beta", "centre"))
  lapply(seq_len(dim(draws)[3]), function(p) draws[, , p])
}
program_draws <- function(file) {
  draws <- read.csv(file, check.names = FALSE)
  chains <- length(unique(draws$chain))
  list(names = names(draws)[-1], draws = lapply(draws[-1], by_chain, chains = chains))
}

results <- NULL
for (run in seq_len(runs)) {
  program("fit", work, 100 + run)
  ours <- program_draws(file.path(work, "draws.csv"))
  our_seconds <- as.numeric(readLines(file.path(work, "seconds.txt"), warn = FALSE))
  fit <- sampling(model, data = data, chains = 4, cores = 1, iter = 2000, warmup = 1000, seed = 100 + run, refresh = 0)
  stan_seconds <- sum(get_elapsed_time(fit))
  theirs <- stan_draws(fit)
  size <- function(draws) sapply(draws, ess_bulk)
  distance <- mapply(function(a, b) (mean(a) - mean(b)) / sd(b), ours$draws, theirs)
  noise <- sqrt(1 / size(ours$draws) + 1 / size(theirs))
  one <- data.frame(
    run = run, our_seconds = our_seconds, stan_seconds = stan_seconds,
    our_worst = min(size(ours$draws)), our_worst_name = ours$names[which.min(size(ours$draws))],
    stan_worst = min(size(theirs)), stan_worst_name = ours$names[which.min(size(theirs))],
    our_rhat = max(sapply(ours$draws, Rhat)), stan_rhat = max(sapply(theirs, Rhat)),
    stan_divergent = get_num_divergent(fit),
    largest_distance = max(abs(distance)), of = ours$names[which.max(abs(distance))],
    its_noise = noise[which.max(abs(distance))])
  one$ratio <- (one$our_worst / one$our_seconds) / (one$stan_worst / one$stan_seconds)
  cat("load", readLines("/proc/loadavg"), "\n")
  print(one, row.names = FALSE, digits = 4)
  results <- rbind(results, one)
}
cat("\nEffective samples a second of the worst parameter, ours over Stan's:", sprintf("%.1f", results$ratio), "\n")
cat("Largest distance of posterior means, in Stan's sd:", sprintf("%.3f", results$largest_distance), "\n")
