// swift-tools-version:6.0
// Sources/AltinnKitCore and AltinnKitFFI are made by UniFFI from the library: README.md says how a package is put together.
import Foundation
import PackageDescription

// Apple platforms link the xcframework beside this file; Linux links the shared library that is given to the linker.
let framework = "AltinnKitFFI.xcframework"
let isPackaged = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(framework)")

let package = Package(
    name: "AltinnKit",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
    products: [
        .library(name: "AltinnKit", targets: ["AltinnKit"]),
        .library(name: "AltinnKitSandbox", targets: ["AltinnKitSandbox"]),
        .library(name: "AltinnKitBrokerPackage", targets: ["AltinnKitBrokerPackage"]),
    ],
    targets: [
        isPackaged ? .binaryTarget(name: "AltinnKitFFI", path: framework) : .systemLibrary(name: "AltinnKitFFI"),
        .target(name: "AltinnKitCore", dependencies: ["AltinnKitFFI"]),
        .target(name: "AltinnKit", dependencies: ["AltinnKitCore"]),
        .target(name: "AltinnKitSandbox", dependencies: ["AltinnKit"]),
        .target(name: "AltinnKitBrokerPackage", dependencies: ["AltinnKit"]),
        .executableTarget(name: "MainJob", dependencies: ["AltinnKit", "AltinnKitSandbox"], path: "Examples/MainJob"),
        .executableTarget(name: "conformance", dependencies: ["AltinnKit", "AltinnKitCore", "AltinnKitSandbox"], path: "Sources/Conformance"),
        .testTarget(
            name: "AltinnKitTests", dependencies: ["AltinnKit", "AltinnKitBrokerPackage", "AltinnKitCore", "AltinnKitSandbox"]),
    ]
)
