//! Figures, plan by plan.

use crate::plans::{Subject, plan};
use crate::run::{self, Report};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// How many failing runs are told in full.
const TOLD: usize = 12;

#[derive(Default)]
pub(crate) struct Table {
    rows: BTreeMap<(Subject, &'static str), Row>,
    /// The first failing runs of each invariant, by flow.
    failures: BTreeMap<(&'static str, Subject), Vec<Failure>>,
    broken: BTreeMap<(Subject, &'static str), u64>,
}

#[derive(Default)]
struct Row {
    runs: u64,
    broken: u64,
    struck: u64,
    requests: u64,
    most_requests: u64,
    most_seconds: i64,
    ends: BTreeMap<String, u64>,
}

struct Failure {
    plan: &'static str,
    seed: u64,
    how: String,
}

impl Table {
    pub(crate) fn record(&mut self, subject: Subject, plan: &'static str, seed: u64, report: Result<Report, String>) {
        let row = self.rows.entry((subject, plan)).or_default();
        row.runs += 1;
        let broken = match report {
            Ok(report) => {
                row.requests += report.requests;
                row.struck += report.struck;
                row.most_requests = row.most_requests.max(report.requests);
                row.most_seconds = row.most_seconds.max(report.seconds);
                *row.ends.entry(report.end).or_default() += 1;
                report.broken
            }
            Err(panic) => {
                *row.ends.entry("panic".to_owned()).or_default() += 1;
                vec![("panic", panic)]
            }
        };
        row.broken += u64::from(!broken.is_empty());
        for (invariant, how) in broken {
            *self.broken.entry((subject, invariant)).or_default() += 1;
            let known = self.failures.entry((invariant, subject)).or_default();
            if known.len() < 4 {
                known.push(Failure { plan, seed, how });
            }
        }
    }

    pub(crate) fn add(&mut self, other: Self) {
        for (key, row) in other.rows {
            let sum = self.rows.entry(key).or_default();
            sum.runs += row.runs;
            sum.broken += row.broken;
            sum.struck += row.struck;
            sum.requests += row.requests;
            sum.most_requests = sum.most_requests.max(row.most_requests);
            sum.most_seconds = sum.most_seconds.max(row.most_seconds);
            for (end, count) in row.ends {
                *sum.ends.entry(end).or_default() += count;
            }
        }
        for (key, count) in other.broken {
            *self.broken.entry(key).or_default() += count;
        }
        for (key, failures) in other.failures {
            self.failures.entry(key).or_default().extend(failures);
        }
    }

    pub(crate) fn is_clean(&self) -> bool {
        self.broken.is_empty()
    }

    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        let mut last = None;
        for ((subject, plan), row) in &self.rows {
            if last != Some(*subject) {
                let _ = writeln!(
                    text,
                    "\n{}\n{:<26} {:>7} {:>6} {:>7} {:>6} {:>5} {:>9}  ends",
                    subject.id(),
                    "plan",
                    "runs",
                    "broken",
                    "struck",
                    "mean",
                    "max",
                    "max time"
                );
                last = Some(*subject);
            }
            let ends: Vec<String> = row.ends.iter().map(|(end, count)| format!("{end} {count}")).collect();
            let _ = writeln!(
                text,
                "{plan:<26} {:>7} {:>6} {:>7} {:>6.1} {:>5} {:>7} s  {}",
                row.runs,
                row.broken,
                row.struck,
                row.requests as f64 / row.runs.max(1) as f64,
                row.most_requests,
                row.most_seconds,
                ends.join(", ")
            );
        }
        text
    }

    /// What broke: how often, and the first runs of each kind.
    pub(crate) fn tell_failures(&self) {
        if self.broken.is_empty() {
            return;
        }
        println!("\nbroken invariants:");
        for ((subject, invariant), count) in &self.broken {
            println!("{count:>8}  {:<32} {invariant}", subject.id());
        }
        let mut told = 0;
        for ((invariant, subject), failures) in &self.failures {
            for failure in failures.iter().take(3) {
                let Failure { plan: name, seed, how } = failure;
                println!(
                    "\n{invariant}: {how}\n  cargo xtask simulate --flow {} --plan {name} --seed {seed}",
                    subject.id()
                );
            }
            if let (Some(failure), true) = (failures.first(), told < TOLD && *invariant != "panic")
                && let Some(plan) = plan(failure.plan)
            {
                told += 1;
                let again = run::run(*subject, plan, failure.seed, true);
                println!("{}", again.trace.join("\n"));
            }
        }
    }
}
