/** Who listens to what: every durable listener of the product is registered here, and nowhere else. */
