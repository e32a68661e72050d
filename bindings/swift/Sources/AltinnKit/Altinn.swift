import Foundation
package import AltinnKitCore

/// A conversation with Altinn: an environment, credentials, tokens, and every operation and flow that there is.
///
/// ```swift
/// let altinn = try Altinn(environment: .tt02, credentials: .system(systemUserName: "1234", systemPassword: "secret"))
/// let receipt = try await URLSessionTransport().send(altinn.soap.receipt.getReceipt(search: .init(receiptId: 4711)))
/// ```
public final class Altinn: Sendable {
    /// Tells the time.
    public typealias Clock = @Sendable () -> Date
    /// Gives 32 bytes or more from a cryptographic source, never the same twice.
    public typealias Entropy = @Sendable () -> Data

    package let session: CoreSession
    private let clock: Clock
    private let entropy: Entropy

    /// A conversation from its whole configuration. Clock and entropy are the system's unless a test says otherwise.
    public init(
        _ config: SessionConfig, clock: @escaping Clock = { Date() }, entropy: @escaping Entropy = Altinn.systemEntropy
    ) throws(AltinnError) {
        session = try AltinnError.catching {
            var kept = Kept()
            return try CoreSession(config: config.ffi(&kept))
        }
        (self.clock, self.entropy) = (clock, entropy)
    }

    /// A conversation from the parts of its configuration.
    public convenience init(
        environment: AltinnEnvironment, credentials: Credentials? = nil, tokens: TokensConfig? = nil,
        language: Language? = nil, limits: LimitsConfig? = nil, allowSynthetic: Bool? = nil,
        serviceNamespaces: [ServiceNamespace] = [],
        clock: @escaping Clock = { Date() }, entropy: @escaping Entropy = Altinn.systemEntropy
    ) throws(AltinnError) {
        var config = SessionConfig(
            environment: environment.name, credentials: credentials.map(CredentialsConfig.init), tokens: tokens,
            language: language, limits: limits, allowSynthetic: allowSynthetic, serviceNamespaces: serviceNamespaces)
        if case .custom(let addresses) = environment { config.addresses = addresses }
        try self.init(config, clock: clock, entropy: entropy)
    }

    /// Wipes credentials and tokens from memory, at once and for every call and flow of this conversation.
    public func close() {
        session.wipe()
    }

    /// 32 bytes of the system's own source.
    public static let systemEntropy: Entropy = {
        Data((0..<32).map { _ in UInt8.random(in: .min ... .max) })
    }

    var now: Date { clock() }

    var moment: Moment {
        Moment(now: now.unixMillis, entropy: entropy())
    }
}

/// Which Altinn.
public enum AltinnEnvironment: Hashable, Sendable {
    /// `www.altinn.no` and `platform.altinn.no`.
    case production
    /// `tt02.altinn.no` and `platform.tt02.altinn.no`: the test environment for end-user systems.
    case tt02
    /// Addresses of one's own: a sandbox, a proxy, a gateway.
    case custom(Addresses)

    fileprivate var name: String {
        switch self {
        case .production: "production"
        case .tt02: "tt02"
        case .custom: "custom"
        }
    }
}

/// How a system signs in to Altinn II. The kind chooses the flavour of its SOAP interface.
public enum Credentials: Hashable, Sendable {
    /// The name and password that Altinn gave a registered end-user system (datasystem), as parameters: the Basic flavour.
    case system(systemUserName: String, systemPassword: Secret)
    /// The same name and password in a WS-Security header: the WS flavour. With a timestamp of five minutes, for which
    /// Altinn's policy asks, and without a nonce, unless said otherwise.
    case usernameToken(systemUserName: String, systemPassword: Secret, timestamp: Bool = true, nonce: Bool = false)
}

extension CredentialsConfig {
    /// Credentials as a ``SessionConfig`` has them.
    public init(_ credentials: Credentials) {
        switch credentials {
        case .system(let name, let password):
            self.init(kind: "system", systemUserName: name, systemPassword: password)
        case .usernameToken(let name, let password, let timestamp, let nonce):
            self.init(kind: "usernameToken", systemUserName: name, systemPassword: password, timestamp: timestamp, nonce: nonce)
        }
    }
}

/// There is nothing to see in a conversation, for `dump` neither.
extension Altinn: CustomStringConvertible, CustomReflectable {
    public var description: String { "Altinn" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Date {
    /// The nearest that there is: a `Date` may be any number.
    package var unixMillis: Int64 {
        let millis = (timeIntervalSince1970 * 1000).rounded()
        return Int64(exactly: millis) ?? (millis > 0 ? .max : millis < 0 ? .min : 0)
    }

    package init(unixMillis: Int64) {
        self.init(timeIntervalSince1970: Double(unixMillis) / 1000)
    }
}
