import AltinnKit
import XCTest

final class VersionTests: XCTestCase {
    func testTheLibraryAnswersWithItsVersion() {
        XCTAssertNotNil(version().range(of: #"^\d+\.\d+\.\d+$"#, options: .regularExpression))
    }
}
