//! Swift: the one on `PATH`, or, since Debian 12 has none, Debian 13's in a root of its own (`SWIFT_ROOT`) beside the
//! machine, which stays untouched. Making that root takes a minute, 0.5 GB of download and 3 GB of disk.

use super::apt;
use crate::outcome::{Outcome, skip};
use crate::process::{cmd, find_program};
use std::path::{Path, PathBuf};

/// The compiler that will be used.
pub(crate) enum Swift {
    /// `swift` is on `PATH`.
    OnPath,
    /// A Debian 13 root that holds Swift.
    InRoot(PathBuf),
}

const NEEDED_GB: u64 = 4;

/// Has a Swift compiler.
pub(crate) fn ensure() -> Outcome<Swift> {
    if find_program("swift").is_some() {
        return Ok(Swift::OnPath);
    }
    if !cfg!(target_os = "linux") {
        return skip("swift is not on PATH");
    }
    if !apt::is_root() {
        return skip("no root, so debootstrap and chroot cannot run");
    }
    let root = PathBuf::from(std::env::var_os("SWIFT_ROOT").unwrap_or_else(|| "/opt/swift-root".into()));
    // A link whose target is absolute inside the root: `exists` would look for the target outside.
    if root.join("usr/bin/swift").symlink_metadata().is_err() {
        install(&root)?;
    }
    Ok(Swift::InRoot(root))
}

fn install(root: &Path) -> Outcome {
    let free = free_gb(root)?;
    if free < NEEDED_GB {
        return skip(format!(
            "{free} GB free for {}, and Swift needs {NEEDED_GB}",
            root.display()
        ));
    }
    let Some(mirror) = debian_mirror() else {
        return skip("no Debian mirror is configured on this machine, so debootstrap cannot run");
    };
    apt::ensure(&["debootstrap"])?;
    let installing = bootstrap(root, &mirror).and_then(|()| install_compiler(root));
    if let Err(error) = installing {
        return skip(format!("Swift could not be installed: {error:#}"));
    }
    Ok(())
}

/// A Debian 13 with nothing in it.
fn bootstrap(root: &Path, mirror: &str) -> anyhow::Result<()> {
    if root.join("etc/debian_version").exists() && !root.join("debootstrap").exists() {
        return Ok(());
    }
    cmd("debootstrap")
        .args(["--variant=minbase", "trixie"])
        .arg(root)
        .arg(mirror)
        .run_quiet()
}

fn install_compiler(root: &Path) -> anyhow::Result<()> {
    const SCRIPT: &str = r#"
        set -e
        cp /etc/resolv.conf "$1/etc/resolv.conf"
        cat > "$1/etc/apt/apt.conf.d/90small" <<'END'
Acquire::Check-Valid-Until "false";
APT::Install-Recommends "false";
Dpkg::Options {"--path-exclude=/usr/share/doc/*"; "--path-exclude=/usr/share/man/*";};
END
        mount -t proc proc "$1/proc"
        export DEBIAN_FRONTEND=noninteractive
        exec chroot "$1" sh -c 'apt-get update -qq && apt-get install -y -qq swiftlang libc6-dev libstdc++-14-dev && apt-get clean'
    "#;
    in_private_mounts(SCRIPT).arg(root).run_quiet()
}

/// A shell script whose mounts vanish with it; its arguments follow.
pub(crate) fn in_private_mounts(script: &str) -> crate::process::Cmd {
    cmd("unshare").args(["-m", "sh", "-c", script, "sh"])
}

/// The mirror that this machine already uses.
fn debian_mirror() -> Option<String> {
    let lists = ["/etc/apt/sources.list.d/debian.sources", "/etc/apt/sources.list"];
    lists
        .iter()
        .filter_map(|list| std::fs::read_to_string(list).ok())
        .find_map(|list| mirror_in(&list))
}

/// The first address of an apt source list, in its new (`URIs: address`) or its old (`deb address suite`) form.
fn mirror_in(list: &str) -> Option<String> {
    let sources = list
        .lines()
        .filter(|line| line.starts_with("URIs:") || line.starts_with("deb "));
    sources
        .flat_map(str::split_whitespace)
        .find(|word| word.contains("://"))
        .map(str::to_owned)
}

/// Free disk where `folder` is, or will be.
fn free_gb(folder: &Path) -> anyhow::Result<u64> {
    let existing = folder
        .ancestors()
        .find(|ancestor| ancestor.exists())
        .unwrap_or(Path::new("/"));
    let table = cmd("df").arg("-Pk").arg(existing).read()?;
    let free = table
        .lines()
        .nth(1)
        .and_then(|row| row.split_whitespace().nth(3))
        .and_then(|kb| kb.parse::<u64>().ok());
    Ok(free.unwrap_or(0) / 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::mirror_in;

    #[test]
    fn the_mirror_is_found_in_both_forms_of_a_source_list() {
        let new = "# comment\nTypes: deb\nURIs: http://mirror.example/debian\nSuites: bookworm\n";
        let old = "#deb http://no.example x\ndeb [arch=amd64] http://mirror.example/debian bookworm main\n";
        for list in [new, old] {
            assert_eq!(mirror_in(list).as_deref(), Some("http://mirror.example/debian"));
        }
        assert_eq!(mirror_in("# none"), None);
    }
}
