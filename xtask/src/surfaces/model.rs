//! The catalogue as the generators want it: every type once, and the tree of operations.

use altinnkit_core::altinn2::broker_package::{
    BrokerPackage, BrokerPackageLimits, BrokerServiceManifest, BrokerServiceRecipientList,
};
use altinnkit_core::catalogue::{FLOWS, FUNCTIONS, OPERATIONS};
use altinnkit_core::error::{ErrorCode, ErrorReport};
use altinnkit_core::flow::{FlowDescription, Prompt, SignRequest};
use altinnkit_core::function::FunctionDescription;
use altinnkit_core::message::{EnumShape, Field, Kind, Message as _, Shape};
use altinnkit_core::operation::Description;
use altinnkit_core::sandbox::SandboxSetup;
use altinnkit_core::session::SessionConfig;
use anyhow::{Result, ensure};
use std::collections::{BTreeMap, BTreeSet};

/// Everything a generator needs to know.
#[derive(Debug)]
pub(crate) struct Model {
    /// Every message that hosts see, by name.
    pub(crate) messages: Vec<Message>,
    /// Every open list of names, by name.
    pub(crate) enums: Vec<&'static EnumShape>,
    /// The operations, functions and flows as the hosts address them; the root has no name.
    pub(crate) root: Group,
    /// Every error code, in the order of the documentation.
    pub(crate) codes: &'static [ErrorCode],
}

/// A message, and which way it goes. One that goes both ways is one type with the fields of both.
#[derive(Debug)]
pub(crate) struct Message {
    /// Its description.
    pub(crate) shape: &'static Shape,
    /// Whether hosts write it.
    pub(crate) written: bool,
    /// Whether hosts read it.
    pub(crate) read: bool,
    /// Whether a program makes one to hand it over: what an operation takes is handed over member by member.
    pub(crate) given: bool,
}

/// A level of the tree: `altinn.soap` has a group `receipt`, which has an operation `getReceipt`.
#[derive(Debug, Default)]
pub(crate) struct Group {
    /// Name in Rust and Python, for example `intermediary_inbound`.
    pub(crate) name: String,
    /// Groups below, by name.
    pub(crate) groups: Vec<Self>,
    /// Operations, by id.
    pub(crate) operations: Vec<&'static Description>,
    /// Functions, by id.
    pub(crate) functions: Vec<&'static FunctionDescription>,
    /// Flows, by id.
    pub(crate) flows: Vec<&'static FlowDescription>,
}

impl Model {
    /// Walks the catalogue.
    pub(crate) fn of_catalogue() -> Result<Self> {
        let mut walk = Walk::default();
        let mut root = Group::default();
        for operation in OPERATIONS {
            walk.message(operation.request, Way::Taken)?;
            walk.message(operation.response, Way::Read)?;
            root.at(operation.id).operations.push(operation);
        }
        for function in FUNCTIONS {
            walk.message(function.input, Way::Taken)?;
            walk.message(function.output, Way::Read)?;
            root.at(function.id).functions.push(function);
        }
        for flow in FLOWS {
            walk.message(flow.start, Way::Taken)?;
            walk.message(flow.output, Way::Read)?;
            root.at(flow.id).flows.push(flow);
        }
        walk.message(SessionConfig::SHAPE, Way::Written)?;
        for shape in [SandboxSetup::SHAPE, BrokerPackage::SHAPE, BrokerPackageLimits::SHAPE] {
            walk.message(shape, Way::Written)?;
        }
        for shape in [BrokerServiceManifest::SHAPE, BrokerServiceRecipientList::SHAPE] {
            walk.message(shape, Way::Read)?;
        }
        for shape in [ErrorReport::SHAPE, SignRequest::SHAPE, Prompt::SHAPE] {
            walk.message(shape, Way::Read)?;
        }
        root.sort();
        root.has_one_of_each_name()?;
        Ok(Self {
            messages: walk.messages.into_values().collect(),
            enums: walk.enums.into_values().collect(),
            root,
            codes: ErrorCode::ALL,
        })
    }
}

/// The last name of an id: `get_receipt` of `altinn2.soap.receipt.get_receipt`.
pub(crate) fn leaf(id: &str) -> &str {
    id.rsplit('.').next().unwrap_or(id)
}

/// `get_receipt` as `getReceipt`.
pub(crate) fn camel(name: &str) -> String {
    let mut words = name.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    first + &words.map(capital).collect::<String>()
}

/// `intermediary_inbound` as `IntermediaryInbound`.
pub(crate) fn pascal(name: &str) -> String {
    name.split('_').map(capital).collect()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// Whether a host that writes the message must give this field.
pub(crate) fn is_required(field: &Field) -> bool {
    field.is_required() && field.many.is_none()
}

impl Group {
    /// The group that an id belongs to, its generation left out; made if it is not there.
    fn at(&mut self, id: &str) -> &mut Self {
        let mut names: Vec<&str> = id.split('.').skip(1).collect();
        names.pop();
        names.into_iter().fold(self, |group, name| {
            let name = if name == "flow" { "flows" } else { name };
            let at = group.groups.iter().position(|it| it.name == name).unwrap_or_else(|| {
                group.groups.push(Self {
                    name: name.to_owned(),
                    ..Self::default()
                });
                group.groups.len() - 1
            });
            #[allow(clippy::indexing_slicing)] // found or pushed just above
            &mut group.groups[at]
        })
    }

    fn sort(&mut self) {
        self.groups.sort_by(|a, b| a.name.cmp(&b.name));
        self.operations.sort_by_key(|operation| operation.id);
        self.functions.sort_by_key(|function| function.id);
        self.flows.sort_by_key(|flow| flow.id);
        self.groups.iter_mut().for_each(Self::sort);
    }

    /// Every group, operation, function and flow of a level has a name of its own.
    fn has_one_of_each_name(&self) -> Result<()> {
        let ids = self.operations.iter().map(|it| it.id);
        let ids = ids.chain(self.functions.iter().map(|it| it.id));
        let ids = ids.chain(self.flows.iter().map(|it| it.id));
        let mut names = BTreeSet::new();
        for name in ids.map(leaf).chain(self.groups.iter().map(|it| it.name.as_str())) {
            ensure!(
                names.insert(name),
                "there are two of {name} in the group {:?}",
                self.name
            );
        }
        self.groups.iter().try_for_each(Self::has_one_of_each_name)
    }
}

#[derive(Clone, Copy)]
enum Way {
    /// By an operation, member by member.
    Taken,
    Written,
    Read,
}

#[derive(Default)]
struct Walk {
    messages: BTreeMap<&'static str, Message>,
    enums: BTreeMap<&'static str, &'static EnumShape>,
}

impl Walk {
    fn message(&mut self, shape: &'static Shape, way: Way) -> Result<()> {
        let message = self.messages.entry(shape.name).or_insert(Message {
            shape,
            written: false,
            read: false,
            given: false,
        });
        ensure!(
            same(message.shape, shape),
            "two messages are called {}: names are unique in the whole catalogue",
            shape.name
        );
        message.given |= matches!(way, Way::Written);
        let (flag, way) = match way {
            Way::Taken | Way::Written => (&mut message.written, Way::Written),
            Way::Read => (&mut message.read, Way::Read),
        };
        if std::mem::replace(flag, true) {
            return Ok(());
        }
        for field in shape.fields {
            match field.kind {
                Kind::Record(inner) => self.message(inner(), way)?,
                Kind::Enum(inner) => self.names(inner())?,
                _ => {}
            }
        }
        Ok(())
    }

    fn names(&mut self, shape: &'static EnumShape) -> Result<()> {
        let present = *self.enums.entry(shape.name).or_insert(shape);
        ensure!(
            present.names == shape.names && !self.messages.contains_key(shape.name),
            "two types are called {}: names are unique in the whole catalogue",
            shape.name
        );
        Ok(())
    }
}

/// Whether two descriptions are of one message. Not by address: a constant may have several.
fn same(a: &Shape, b: &Shape) -> bool {
    let fields = |shape: &Shape| {
        shape
            .fields
            .iter()
            .map(|it| (it.name, it.wire, it.doc))
            .collect::<Vec<_>>()
    };
    a.namespace == b.namespace && a.doc == b.doc && fields(a) == fields(b)
}

#[cfg(test)]
mod tests {
    use super::{Model, camel, leaf, pascal};

    #[test]
    fn names_of_hosts() {
        assert_eq!(leaf("altinn2.soap.receipt.get_receipt"), "get_receipt");
        assert_eq!(camel("get_receipt"), "getReceipt");
        assert_eq!(pascal("intermediary_inbound"), "IntermediaryInbound");
    }

    #[test]
    fn every_type_once_and_every_operation_in_its_group() {
        let model = Model::of_catalogue().unwrap();
        let soap = model.root.groups.iter().find(|group| group.name == "soap").unwrap();
        let receipt = soap.groups.iter().find(|group| group.name == "receipt").unwrap();
        let ids: Vec<&str> = receipt.operations.iter().map(|operation| operation.id).collect();
        assert!(ids.contains(&"altinn2.soap.receipt.get_receipt"), "{ids:?}");
        assert!(model.messages.iter().any(|it| it.written && !it.read));
        assert!(model.messages.iter().any(|it| it.written && it.read));
        assert!(model.messages.is_sorted_by_key(|it| it.shape.name));
    }
}
