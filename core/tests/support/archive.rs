//! Zip archives built byte by byte, so that they can say anything.

/// An entry, as its local header and its directory record tell of it.
#[derive(Clone)]
pub struct Entry {
    pub local: Telling,
    pub central: Telling,
    pub content: Vec<u8>,
    /// What stands between the content and the next entry.
    pub descriptor: Vec<u8>,
    /// Unix mode, in the directory only.
    pub mode: u32,
}

#[derive(Clone)]
pub struct Telling {
    pub name: Vec<u8>,
    pub flags: u16,
    pub method: u16,
    pub crc32: u32,
    pub packed: u32,
    pub length: u32,
    pub extra: Vec<u8>,
}

impl Entry {
    /// A stored file, told alike twice.
    pub fn stored(name: &str, content: &[u8]) -> Self {
        let mut crc = flate2::Crc::new();
        crc.update(content);
        let telling = Telling {
            name: name.into(),
            flags: 0x800,
            method: 0,
            crc32: crc.sum(),
            packed: content.len() as u32,
            length: content.len() as u32,
            extra: Vec::new(),
        };
        Self {
            local: telling.clone(),
            central: telling,
            content: content.to_vec(),
            descriptor: Vec::new(),
            mode: 0o100_644,
        }
    }

    /// A deflated file.
    pub fn deflated(name: &str, content: &[u8]) -> Self {
        use std::io::Write;
        let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(content).unwrap();
        let packed = encoder.finish().unwrap();
        Self::stored(name, content)
            .with_both(|it| {
                it.method = 8;
                it.packed = packed.len() as u32;
            })
            .with_content(packed)
    }

    pub fn with_both(mut self, change: impl Fn(&mut Telling)) -> Self {
        change(&mut self.local);
        change(&mut self.central);
        self
    }

    pub fn with_local(mut self, change: impl Fn(&mut Telling)) -> Self {
        change(&mut self.local);
        self
    }

    pub fn with_central(mut self, change: impl Fn(&mut Telling)) -> Self {
        change(&mut self.central);
        self
    }

    pub fn with_content(mut self, content: Vec<u8>) -> Self {
        self.content = content;
        self
    }

    /// Moves checksum and sizes behind the content.
    pub fn with_descriptor(mut self, signature: bool, wide: bool) -> Self {
        let told = self.central.clone();
        let mut descriptor = if signature { b"PK\x07\x08".to_vec() } else { Vec::new() };
        descriptor.extend(told.crc32.to_le_bytes());
        for size in [told.packed, told.length] {
            descriptor.extend(size.to_le_bytes());
            descriptor.extend(&[0; 4][..if wide { 4 } else { 0 }]);
        }
        self.descriptor = descriptor;
        self.with_both(|it| it.flags |= 8)
            .with_local(|it| (it.crc32, it.packed, it.length) = (0, 0, 0))
    }
}

pub const MANIFEST: &str = r#"<BrokerServiceManifest xmlns="http://schema.altinn.no/services/ServiceEngine/Broker/2015/06"><ExternalServiceCode>4242</ExternalServiceCode><ExternalServiceEditionCode>1</ExternalServiceEditionCode><SendersReference>shipment 7</SendersReference><Reportee>312345676</Reportee></BrokerServiceManifest>"#;

/// An archive with a manifest and these entries.
pub fn package(entries: &[Entry]) -> Vec<u8> {
    archive(&[&[Entry::stored("manifest.xml", MANIFEST.as_bytes())], entries].concat())
}

/// An archive of these entries.
pub fn archive(entries: &[Entry]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for entry in entries {
        let offset = bytes.len() as u32;
        bytes.extend(local(&entry.local));
        bytes.extend(&entry.content);
        bytes.extend(&entry.descriptor);
        directory.extend(central(&entry.central, entry.mode, offset));
    }
    let at = bytes.len() as u32;
    bytes.extend(&directory);
    bytes.extend(end(entries.len() as u16, directory.len() as u32, at));
    bytes
}

fn fields(telling: &Telling) -> Vec<u8> {
    let mut bytes = Vec::new();
    bytes.extend(20_u16.to_le_bytes());
    bytes.extend(telling.flags.to_le_bytes());
    bytes.extend(telling.method.to_le_bytes());
    bytes.extend([0, 0, 0x21, 0]);
    bytes.extend(telling.crc32.to_le_bytes());
    bytes.extend(telling.packed.to_le_bytes());
    bytes.extend(telling.length.to_le_bytes());
    bytes.extend((telling.name.len() as u16).to_le_bytes());
    bytes.extend((telling.extra.len() as u16).to_le_bytes());
    bytes
}

fn local(telling: &Telling) -> Vec<u8> {
    [&b"PK\x03\x04"[..], &fields(telling), &telling.name, &telling.extra].concat()
}

pub fn central(telling: &Telling, mode: u32, offset: u32) -> Vec<u8> {
    let mut bytes = b"PK\x01\x02".to_vec();
    bytes.extend([20, 3]);
    bytes.extend(fields(telling));
    bytes.extend([0; 6]);
    bytes.extend((mode << 16).to_le_bytes());
    bytes.extend(offset.to_le_bytes());
    bytes.extend(&telling.name);
    bytes.extend(&telling.extra);
    bytes
}

pub fn end(entries: u16, size: u32, offset: u32) -> Vec<u8> {
    let mut bytes = b"PK\x05\x06".to_vec();
    bytes.extend([0; 4]);
    bytes.extend(entries.to_le_bytes());
    bytes.extend(entries.to_le_bytes());
    bytes.extend(size.to_le_bytes());
    bytes.extend(offset.to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}
