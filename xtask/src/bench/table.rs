//! What was measured, as a table.

use std::fmt;

/// What a job cost one side.
pub(super) struct Cost {
    pub(super) milliseconds: f64,
    /// The most memory of the whole process, interpreter and all, until the first run of the job was done.
    pub(super) peak_megabytes: f64,
}

/// One job.
pub(super) struct Row {
    pub(super) job: &'static str,
    pub(super) ours: Cost,
    pub(super) peer: Option<Cost>,
}

/// The jobs of one face.
#[derive(Default)]
pub(super) struct Table {
    rows: Vec<Row>,
}

impl Table {
    pub(super) fn add(&mut self, row: Row) {
        self.rows.push(row);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        line(
            f,
            ["job", "ours ms", "peer ms", "peer/ours", "ours peak MB", "peer peak MB"].map(str::to_owned),
        )?;
        self.rows.iter().try_for_each(|row| line(f, cells(row)))
    }
}

fn cells(Row { job, ours, peer }: &Row) -> [String; 6] {
    let of_peer = |text: fn(&Cost, &Cost) -> String| peer.as_ref().map_or("-".to_owned(), |peer| text(ours, peer));
    [
        (*job).to_owned(),
        format!("{:.1}", ours.milliseconds),
        of_peer(|_, peer| format!("{:.1}", peer.milliseconds)),
        of_peer(|ours, peer| format!("{:.2} x", peer.milliseconds / ours.milliseconds)),
        format!("{:.0}", ours.peak_megabytes),
        of_peer(|_, peer| format!("{:.0}", peer.peak_megabytes)),
    ]
}

fn line(f: &mut fmt::Formatter<'_>, [job, ours, peer, ratio, ours_peak, peer_peak]: [String; 6]) -> fmt::Result {
    writeln!(
        f,
        "{job:<45} {ours:>9} {peer:>9} {ratio:>10} {ours_peak:>13} {peer_peak:>13}"
    )
}

#[cfg(test)]
mod tests {
    use super::{Cost, Row, Table};

    #[test]
    fn columns_are_aligned_and_an_absent_peer_is_a_dash() {
        let cost = |milliseconds, peak_megabytes| Cost {
            milliseconds,
            peak_megabytes,
        };
        let mut table = Table::default();
        table.add(Row {
            job: "read",
            ours: cost(50.0, 90.4),
            peer: Some(cost(1000.0, 66.0)),
        });
        table.add(Row {
            job: "build",
            ours: cost(1.25, 100.0),
            peer: None,
        });
        let expected = "\
job                                             ours ms   peer ms  peer/ours  ours peak MB  peer peak MB
read                                               50.0    1000.0    20.00 x            90            66
build                                               1.2         -          -           100             -
";
        assert_eq!(table.to_string(), expected);
    }
}
