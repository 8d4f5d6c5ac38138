// The response model of docs/response-model.md, written for Stan as the sampler's independent comparison.
// The same quadrature as the program's: two nested Gauss-Hermite rules over each series' case mix.
data {
  int<lower=1> K;                 // coefficients
  int<lower=1> J;                 // series
  int<lower=1> C;                 // published effects
  int<lower=1> N;                 // nodes of each rule
  vector[N] node;
  vector[N] weight;
  int<lower=0, upper=1> has_complete[J];
  int<lower=0, upper=1> has_objective[J];
  vector[J] complete;             // counts, divided by the design effect where lesions were counted
  vector[J] objective;
  vector[J] total;
  vector[J] lesions;              // lesions that must all respond
  matrix[J, K] mean_x;
  matrix[J, K] shared_variance;
  matrix[J, K] own_variance;
  vector[J] size_covariance;      // of the two size terms, the first two coefficients
  matrix[C, K] combination;
  vector[C] log_odds;
  vector[C] log_odds_sd;
  vector[K] judged;
  vector[K] judged_sd;
  real intercept_mean;
  real<lower=0> intercept_sd;
  real<lower=0> gap_median;
  real<lower=0> gap_log_sd;
  real<lower=0> patient_scale;
  real<lower=0> centre_scale;
}
transformed data {
  row_vector[N] node_row = node';
}
parameters {
  real intercept;
  real<lower=0> objective_step;
  real<lower=0> sigma_patient;
  real<lower=0> tau_centre;
  vector[K] beta;
  vector[J] z;
}
transformed parameters {
  vector[J] centre = tau_centre * z;
}
model {
  vector[K] beta_squared = square(beta);
  vector[J] mu = intercept + centre + mean_x * beta;
  vector[J] shared_sd = sqrt(shared_variance * beta_squared + square(sigma_patient));
  vector[J] own_sd = sqrt(own_variance * beta_squared + 2 * beta[1] * beta[2] * size_covariance);
  intercept ~ normal(intercept_mean, intercept_sd);
  objective_step ~ lognormal(log(gap_median), gap_log_sd);
  sigma_patient ~ normal(0, patient_scale);
  tau_centre ~ normal(0, centre_scale);
  beta ~ normal(judged, judged_sd);
  log_odds ~ normal(combination * beta, log_odds_sd);
  z ~ std_normal();
  for (j in 1:J) {
    matrix[N, N] eta = rep_matrix(mu[j] + shared_sd[j] * node, N) + rep_matrix(own_sd[j] * node_row, N);
    real pc = 0;
    real po = 1;
    if (has_complete[j]) {
      vector[N] q = inv_logit(eta) * weight;
      pc = dot_product(weight, lesions[j] == 1 ? q : exp(lesions[j] * log(q)));
    }
    if (has_objective[j]) {
      vector[N] q = inv_logit(eta + objective_step) * weight;
      po = dot_product(weight, lesions[j] == 1 ? q : exp(lesions[j] * log(q)));
    }
    if (has_complete[j] && has_objective[j]) {
      target += complete[j] * log(pc) + (objective[j] - complete[j]) * log(po - pc)
                + (total[j] - objective[j]) * log1m(po);
    } else if (has_complete[j]) {
      target += complete[j] * log(pc) + (total[j] - complete[j]) * log1m(pc);
    } else {
      target += objective[j] * log(po) + (total[j] - objective[j]) * log1m(po);
    }
  }
}
