//! Functions: what altinnkit knows about Altinn and needs no network for.
//!
//! What a receipt means, which step comes next, how to put a search together: thin helpers beside the operations whose
//! messages they work on. They travel to the hosts as operations do, with a typed input and a typed output.

use crate::check::{self, Rules};
use crate::error::{Error, Retry};
use crate::message::{Message, Shape, Value};
use crate::operation::Moment;
use crate::session::Session;

/// Something that altinnkit can work out on its own.
pub trait Function: Message {
    /// What comes out.
    type Output: Message;
    /// What the function is called.
    const DESCRIPTION: &'static FunctionDescription;

    /// Works it out.
    ///
    /// # Errors
    /// Input that does not fit together.
    fn call(self, session: &Session, moment: &Moment) -> Result<Self::Output, Error>;
}

/// A function as data: the same for every host.
#[derive(Debug)]
#[non_exhaustive]
pub struct FunctionDescription {
    /// Address in the catalogue, beside the operations it belongs to: `altinn2.soap.receipt.outcome`.
    pub id: &'static str,
    /// What the host hands over.
    pub input: &'static Shape,
    /// What the host gets.
    pub output: &'static Shape,
    call: fn(&Session, &Moment, Value) -> Result<Value, Error>,
}

impl FunctionDescription {
    /// The description of a function, for its file.
    #[must_use]
    pub const fn of<F: Function>(id: &'static str) -> Self {
        Self {
            id,
            input: F::SHAPE,
            output: F::Output::SHAPE,
            call: |session, moment, input| F::from_value(input)?.call(session, moment).map(Message::into_value),
        }
    }

    /// Works it out for an input of the input's shape; the output is a value of the output's shape.
    ///
    /// # Errors
    /// Input that does not fit.
    pub fn call(&self, session: &Session, moment: &Moment, mut input: Value) -> Result<Value, Error> {
        check::input(self.input, &mut input, &Rules::working_on(session))
            .and_then(|()| (self.call)(session, moment, input))
            // The same input gives the same error, for ever.
            .map_err(|error| error.during(self.id).retrying(Retry::Never))
    }
}
