//! One job, done by ours and by the peer in turn, each time in a process of its own.

use super::table::{Cost, Row};
use crate::process::cmd;
use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use std::path::PathBuf;

/// How often each side has its turn.
const ROUNDS: usize = 5;

/// Something to do.
pub(super) struct Job {
    /// What the scripts call it.
    pub(super) name: &'static str,
    /// What the table calls it.
    pub(super) shown: &'static str,
    /// How often it is done in one process.
    pub(super) runs: u32,
    /// The file that it works on.
    pub(super) input: PathBuf,
    /// What a peer must have read to be able to do it; without, the peer does not.
    pub(super) wsdl: Option<PathBuf>,
}

/// Who does it: a script of `tests/bench` where it finds its packages.
pub(super) struct Program {
    pub(super) interpreter: PathBuf,
    pub(super) script: PathBuf,
}

/// Has ours and the peer do a job in turn, so that noise hits both alike; fails unless they come to the same.
pub(super) fn side_by_side(job: &Job, ours: &Program, peer: Option<&Program>) -> Result<Row> {
    let peer = peer.zip(job.wsdl.as_ref());
    let (mut ours_measured, mut peer_measured) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours_measured.push(measure(job, ours, None)?);
        if let Some((peer, wsdl)) = peer {
            peer_measured.push(measure(job, peer, Some(wsdl))?);
        }
    }
    let mut checks = ours_measured
        .iter()
        .chain(&peer_measured)
        .map(|measured| &measured.check);
    let first = checks.next().context("no round was measured")?;
    ensure!(
        checks.all(|check| check == first),
        "{}: the two sides disagree: {:?}",
        job.name,
        ours_measured
            .iter()
            .chain(&peer_measured)
            .map(|measured| &measured.check)
            .collect::<Vec<_>>()
    );
    Ok(Row {
        job: job.shown,
        ours: cost(&ours_measured).context("no round was measured")?,
        peer: cost(&peer_measured),
    })
}

/// What one process said.
struct Measured {
    milliseconds: Vec<f64>,
    peak_bytes: f64,
    check: String,
}

fn measure(job: &Job, program: &Program, wsdl: Option<&PathBuf>) -> Result<Measured> {
    let said = cmd(&program.interpreter)
        .arg(&program.script)
        .arg(job.name)
        .arg(job.runs.to_string())
        .arg(&job.input)
        .args(wsdl)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .read()?;
    parse(&said).with_context(|| format!("{} said: {said}", program.script.display()))
}

fn parse(said: &str) -> Result<Measured> {
    let said: Value = serde_json::from_str(said)?;
    let member = |name| said.get(name).with_context(|| format!("no {name}"));
    Ok(Measured {
        milliseconds: member("milliseconds")?
            .as_array()
            .context("milliseconds are no list")?
            .iter()
            .filter_map(Value::as_f64)
            .collect(),
        peak_bytes: member("peakBytes")?.as_f64().context("peakBytes is no number")?,
        check: member("check")?.as_str().context("check is no text")?.to_owned(),
    })
}

/// The medians; none if nothing was measured.
fn cost(measured: &[Measured]) -> Option<Cost> {
    let milliseconds = measured.iter().flat_map(|one| &one.milliseconds).copied().collect();
    let peaks = measured.iter().map(|one| one.peak_bytes).collect();
    Some(Cost {
        milliseconds: median(milliseconds)?,
        peak_megabytes: median(peaks)? / 1e6,
    })
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::{cost, median, parse};

    #[test]
    fn medians_are_over_the_runs_of_all_processes() {
        let said = [
            r#"{"milliseconds":[9.0,2.0],"peakBytes":3000000,"check":"same"}"#,
            r#"{"milliseconds":[1.0,3.0,100.0],"peakBytes":1000000,"check":"same"}"#,
            r#"{"milliseconds":[],"peakBytes":2000000,"check":"same"}"#,
        ];
        let measured: Vec<_> = said.iter().map(|said| parse(said).unwrap()).collect();
        let cost = cost(&measured).unwrap();
        assert_eq!((cost.milliseconds, cost.peak_megabytes), (3.0, 2.0));
    }

    #[test]
    fn nothing_measured_has_no_median() {
        assert_eq!(median(Vec::new()), None);
        assert!(parse("{}").is_err());
    }
}
