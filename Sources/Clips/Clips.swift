// Clips
