print("leitmotif")
