// `send` over fetch comes here.
export {};
