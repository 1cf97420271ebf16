"""The mistake lab in the window: the banner, the lab's page, the gradient check, the correct run beside."""
