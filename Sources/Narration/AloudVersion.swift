/// What this program is called in the clips that it makes.
public enum AloudVersion {
  /// The program's name.
  public static let name = "Aloud"
  /// Its version, by semantic versioning.
  public static let number = "0.1.0"
}
