// `send` over fetch comes here.
'use strict';
